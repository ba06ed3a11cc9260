using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Pdf;

/// <summary>Refuses the names under which a PDF keeps what acts, carries or protects (ISO 32000-1, 12.6, 7.11.4, 7.6).</summary>
internal sealed class PdfNames
{
    private static readonly Dictionary<string, string> _refused = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = FileRules.FileActs,
        ["JS"] = FileRules.FileActs,
        ["Launch"] = FileRules.FileActs,
        ["RichMedia"] = FileRules.FileActs,
        ["XFA"] = FileRules.FileActs,
        ["Rendition"] = FileRules.FileActs,
        ["SubmitForm"] = FileRules.LoadsFromElsewhere,
        ["ImportData"] = FileRules.LoadsFromElsewhere,
        ["GoToR"] = FileRules.LoadsFromElsewhere,
        ["GoToE"] = FileRules.LoadsFromElsewhere,
        ["EmbeddedFile"] = FileRules.HoldsFiles,
        ["EmbeddedFiles"] = FileRules.HoldsFiles,
        ["FileAttachment"] = FileRules.HoldsFiles,
        ["Encrypt"] = FileRules.FileIsEncrypted,
    };

    /// <summary>Whether the object has been seen from which all others are reached.</summary>
    public bool HasCatalog { get; private set; }

    /// <summary>Looks through words.</summary>
    /// <param name="tokens">The words of an object.</param>
    public void Check(IEnumerable<PdfToken> tokens)
    {
        foreach (var token in tokens.Where(token => token.Kind is PdfTokenKind.Name))
        {
            if (_refused.TryGetValue(token.Word, out var rule))
            {
                throw new FileRefusedException(rule, token.Word);
            }

            HasCatalog |= token.Word == "Catalog";
        }
    }
}
