using System.Text.Json;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>Texts of JSON that somebody else wrote.</summary>
internal static class JsonTexts
{
    /// <summary>The text of a value; empty when it is none, or holds half a character.</summary>
    public static string Text(this JsonElement value)
    {
        try
        {
            return value.ValueKind is JsonValueKind.String
                ? value.GetString() ?? string.Empty
                : string.Empty;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate is JSON by its grammar, but no text.
            return string.Empty;
        }
    }
}
