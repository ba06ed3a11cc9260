namespace KnowledgeHub.Documents.RichText;

/// <summary>A part of a long text that stands by itself. Only what has a type here can be shown; all else is plain text.</summary>
public abstract record RichBlock;
