"""Pictures for messages, drawn from templates with fonts that we bring ourselves."""
