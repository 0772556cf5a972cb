"""For whom a site is: apart from the settings, which a build with nothing to do need not load."""

from typing import Literal

Edition = Literal["offentlig", "intern"]
"""For all, or for the staff, who see what is not public too."""
EDITIONS: tuple[Edition, ...] = ("offentlig", "intern")
