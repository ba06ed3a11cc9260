using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Data.Json;

namespace KnowledgeHub.Data.Exchange;

/// <summary>
/// The file of a whole library: one JSON object in UTF-8 with <c>format</c>, <c>schema</c> and <c>entries</c>, in this order;
/// each entry on a line of its own, in the order of ids. The same library gives the same bytes.
/// </summary>
internal static class LibraryFormat
{
    /// <summary>Value of <c>format</c>.</summary>
    public const string Name = "knowledgehub-library";

    /// <summary>Value of <c>schema</c>: the form of the entries.</summary>
    public const int Schema = 1;

    /// <summary>The greatest size of one entry in bytes: every section at its limit in four languages stays below it.</summary>
    public const int MaxEntryBytes = 8 * 1024 * 1024;

    // A field that this portal does not know would be lost without a word, and one of two like ones as well.
    private static readonly JsonSerializerOptions _options = new(HubJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    /// <summary>Writes an entry.</summary>
    public static byte[] Write(LibraryEntry entry) =>
        JsonSerializer.SerializeToUtf8Bytes(entry, _options);

    /// <summary>Reads an entry.</summary>
    /// <exception cref="JsonException">The bytes are not such an entry.</exception>
    public static LibraryEntry Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<LibraryEntry>(json, _options)?.Cleaned()
        ?? throw new JsonException("An entry is null.");
}
