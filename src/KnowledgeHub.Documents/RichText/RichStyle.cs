namespace KnowledgeHub.Documents.RichText;

/// <summary>How words are set apart.</summary>
[Flags]
public enum RichStyle
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Important: shown in bold.</summary>
    Strong = 1,

    /// <summary>Stressed: shown in italics.</summary>
    Emphasis = 2,

    /// <summary>To be read letter by letter, such as a code.</summary>
    Code = 4,
}
