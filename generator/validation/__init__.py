"""From plain values to models, or to diagnostics that say exactly what does not fit."""

from generator.validation.decode import decode

__all__ = ["decode"]
