"""Katalog: a static-site generator for a municipal employment service."""

__version__ = "0.1.0"
