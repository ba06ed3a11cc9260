namespace KnowledgeHub.Core.QueryReport;

/// <summary>What was done about a text that found nothing. The code is stored.</summary>
public enum QueryResolution
{
    /// <summary>The thesaurus knows the word now.</summary>
    SynonymAdded,

    /// <summary>The library has an entry on it now.</summary>
    EntryAdded,

    /// <summary>Nothing is to be done.</summary>
    Dismissed,
}
