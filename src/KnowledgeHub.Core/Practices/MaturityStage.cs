namespace KnowledgeHub.Core.Practices;

/// <summary>How far a practice has come, after FAO's scale; separate from <see cref="EvidenceLevel"/>.</summary>
public enum MaturityStage
{
    /// <summary>New, not yet proven.</summary>
    Innovation,

    /// <summary>First signs that it works.</summary>
    Promising,

    /// <summary>Works in its setting.</summary>
    GoodPractice,

    /// <summary>Part of ordinary work and budget.</summary>
    Institutionalised,

    /// <summary>The sources do not say.</summary>
    NotStated,
}
