using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Json;

/// <summary>Writes a status as its code. Early revisions hold a number: those were Draft and Published only.</summary>
internal sealed class PracticeStatusJsonConverter : JsonConverter<PracticeStatus>
{
    public override PracticeStatus Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        if (reader.TokenType is JsonTokenType.Number)
        {
            return reader.GetInt32() switch
            {
                0 => PracticeStatus.Draft,
                1 => PracticeStatus.Published,
                var other => throw new JsonException($"Unknown PracticeStatus {other}."),
            };
        }

        return EnumCode<PracticeStatus>.TryParse(reader.GetString(), out var status)
            ? status
            : throw new JsonException("Unknown PracticeStatus.");
    }

    public override void Write(
        Utf8JsonWriter writer,
        PracticeStatus value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(EnumCode<PracticeStatus>.Of(value));
}
