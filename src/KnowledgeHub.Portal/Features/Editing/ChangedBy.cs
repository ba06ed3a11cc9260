namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Who changed a field since the version that both started from.</summary>
public enum ChangedBy
{
    /// <summary>Both did, or it is not known who did.</summary>
    Both,

    /// <summary>Only the person at this page.</summary>
    Me,

    /// <summary>Only the person who saved first.</summary>
    Others,
}
