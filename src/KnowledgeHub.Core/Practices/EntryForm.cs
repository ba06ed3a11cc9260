namespace KnowledgeHub.Core.Practices;

/// <summary>How much an entry sets out to say; it decides what must be there before it is handed in (<see cref="MandatorySet"/>).</summary>
public enum EntryForm
{
    /// <summary>Everything that somebody needs who wants to do the same.</summary>
    Full,

    /// <summary>The short form: what was done, why, with which results, and where that is written.</summary>
    Snapshot,
}
