"""What several commands share: entries by name, questions, messages, and files to write."""
