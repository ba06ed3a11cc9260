using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeHub.Data.Json;

/// <summary>Writes an id as its text.</summary>
internal abstract class IdJsonConverter<TId> : JsonConverter<TId>
    where TId : struct
{
    /// <summary>Reads the text of an id.</summary>
    /// <returns>The id, or null when the form is wrong.</returns>
    protected abstract TId? Parse(string? text);

    /// <inheritdoc/>
    public override TId Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString()) ?? throw new JsonException($"Not a {typeof(TId).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
