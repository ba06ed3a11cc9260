using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Json;

/// <summary>Writes an id as its text.</summary>
internal sealed class PracticeIdJsonConverter : JsonConverter<PracticeId>
{
    public override PracticeId Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        PracticeId.TryParse(reader.GetString(), out var id)
            ? id
            : throw new JsonException("Not the id of an entry.");

    public override void Write(
        Utf8JsonWriter writer,
        PracticeId value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value.Value);
}
