from tests.workspaces import content, path, sample, workspace

__all__ = ["content", "path", "sample", "workspace"]
