"""The words of every code that is no rule's: a function that is its message, with its page."""

from generator.texts.messages import fields, files, text, values
from generator.texts.messages.base import READER

__all__ = ["READER", "fields", "files", "text", "values"]
