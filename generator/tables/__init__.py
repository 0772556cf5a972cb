"""The catalogue as tables of plain cells, and tables as changes of the catalogue.

Knows no program for spreadsheets: :mod:`generator.spreadsheets` reads and writes those.
"""
