"""The benchmark: generated catalogues of any size, measured against Hugo and MkDocs."""
