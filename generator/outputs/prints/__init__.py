"""What is printed: fact sheets, agreements to sign, and the whole lists as books."""
