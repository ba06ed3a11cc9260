using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Json;

/// <summary>Writes a language as its code, as a value and as a key.</summary>
internal sealed class LanguageJsonConverter : JsonConverter<Language>
{
    public override Language Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        Languages.TryParse(reader.GetString(), out var language)
            ? language
            : throw new JsonException("Unknown language.");

    public override void Write(
        Utf8JsonWriter writer,
        Language value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value.Code());

    public override Language ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        Language value,
        JsonSerializerOptions options
    ) => writer.WritePropertyName(value.Code());
}
