namespace KnowledgeHub.Conventions.Tests.Sources;

/// <summary>One breach of a rule, with the place to mend.</summary>
public sealed record Finding(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
