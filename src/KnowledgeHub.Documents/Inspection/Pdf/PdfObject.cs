namespace KnowledgeHub.Documents.Inspection.Pdf;

/// <summary>An object of a PDF, or what stands between objects.</summary>
/// <param name="Number">Its number; 0 for what stands between objects.</param>
/// <param name="Tokens">Its words, without those of a stream.</param>
/// <param name="StreamStart">First byte of its stream; 0 when it has none.</param>
/// <param name="StreamEnd">The byte behind its stream.</param>
internal sealed record PdfObject(
    int Number,
    IReadOnlyList<PdfToken> Tokens,
    int StreamStart = 0,
    int StreamEnd = 0
)
{
    /// <summary>Whether it has a stream.</summary>
    public bool HasStream => StreamStart > 0;

    /// <summary>Whether a name stands among its words.</summary>
    public bool Has(string name) => Tokens.Any(token => token.IsName(name));

    /// <summary>The word behind a name; null when the name is not there.</summary>
    /// <param name="name">The name.</param>
    /// <param name="further">How many words further on.</param>
    public PdfToken? After(string name, int further = 0)
    {
        for (var place = 0; place + 1 + further < Tokens.Count; place++)
        {
            if (Tokens[place].IsName(name))
            {
                return Tokens[place + 1 + further];
            }
        }

        return null;
    }
}
