"""How Alembic gets at the database: by the connection it is handed."""

from alembic import context

from storage.everything import CATALOGUE

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=CATALOGUE,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
