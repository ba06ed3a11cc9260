using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Core.Use;

/// <summary>What is stored with an entry beside its text, before anybody was asked who may see it.</summary>
/// <param name="Files">Its files, the oldest first.</param>
/// <param name="Votes">How many readers found it useful.</param>
/// <param name="Reports">The reports of its reuse that readers see, and those of one member; the newest first.</param>
public sealed record StoredSupplement(
    IReadOnlyList<Attachment> Files,
    UsefulVotes Votes,
    IReadOnlyList<ReuseReport> Reports
);
