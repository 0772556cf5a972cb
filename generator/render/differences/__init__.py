"""What a change means as text for a terminal, as Markdown for a comment, and as JSON."""
