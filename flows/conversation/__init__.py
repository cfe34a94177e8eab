"""How a conversation goes: what is asked, what was answered, and which question comes next."""
