using System.Text.Json;

namespace KnowledgeHub.Benchmarks;

/// <summary>The files of the Cranfield collection: documents, queries, judgements.</summary>
internal static class CranfieldCollection
{
    public static IEnumerable<(string Id, string Title, string Text)> Documents(string folder)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "documents.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            yield return (
                Read(json.RootElement, "id"),
                Read(json.RootElement, "title"),
                Read(json.RootElement, "text")
            );
        }
    }

    /// <summary>The words of all texts one after another.</summary>
    public static IEnumerable<string> Words(string folder) =>
        Documents(folder)
            .SelectMany(document => document.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Any(char.IsLetterOrDigit));

    private static string Read(JsonElement document, string name) =>
        document.GetProperty(name).GetString() ?? string.Empty;
}
