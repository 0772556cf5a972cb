"""The search: the language of the texts, and the index that the browser searches in."""
