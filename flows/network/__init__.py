"""Networks: setting one up, inviting people, and each person's own settings."""
