"""The pictures of the guides: ``make pictures`` takes them again, from the tool as it is."""
