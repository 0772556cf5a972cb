"""Spreadsheet files as bytes: the only place that knows pandas, openpyxl and calamine.

Loaded by ``katalog export`` and ``katalog import`` alone.
"""
