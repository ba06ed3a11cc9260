namespace KnowledgeHub.Conventions.Tests.Folders;

/// <summary>A file in one folder of a project that uses another folder of it.</summary>
public sealed record FolderUse(string From, string To, string File, int Line)
{
    public Finding AsFinding(string message) => new(File, Line, $"{From} -> {To}: {message}");
}
