from tests.workspaces import path

__all__ = ["path"]
