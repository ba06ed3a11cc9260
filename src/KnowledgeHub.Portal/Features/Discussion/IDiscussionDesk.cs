using KnowledgeHub.Core.Discussion;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>What the parts of a discussion ask of the whole. Each form has a name of its own, which tells it from the others.</summary>
public interface IDiscussionDesk
{
    /// <summary>Whom the reader can mention.</summary>
    IReadOnlyList<AssessmentReader> Readers { get; }

    /// <summary>Where forms are posted when the page has no circuit.</summary>
    string Action { get; }

    /// <summary>What a form holds.</summary>
    RemarkForm FormOf(string form);

    /// <summary>What is wrong with a form; null when nothing is.</summary>
    string? ErrorOf(string form);

    /// <summary>Whether the reader can correct a remark.</summary>
    bool MayCorrect(Remark remark);

    /// <summary>Opens a thread, or answers in one.</summary>
    Task AddAsync(string form, Guid? thread);

    /// <summary>Corrects a remark.</summary>
    Task CorrectAsync(string form, Guid remark);

    /// <summary>Resolves a thread or opens it again.</summary>
    Task ResolveAsync(Guid thread, bool isResolved);
}
