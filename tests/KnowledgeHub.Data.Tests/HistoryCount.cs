namespace KnowledgeHub.Data.Tests;

/// <summary>How many rows of history a database holds.</summary>
public sealed record HistoryCount(int Revisions, int AuditEvents, int FeedEntries);
