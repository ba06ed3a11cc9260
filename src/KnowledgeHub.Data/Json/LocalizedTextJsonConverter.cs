using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Json;

/// <summary>Writes a text as an object by language code.</summary>
internal sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => new(JsonSerializer.Deserialize<Dictionary<Language, string>>(ref reader, options) ?? []);

    public override void Write(
        Utf8JsonWriter writer,
        LocalizedText value,
        JsonSerializerOptions options
    )
    {
        writer.WriteStartObject();
        foreach (var language in value.Languages)
        {
            writer.WriteString(language.Code(), value[language]);
        }

        writer.WriteEndObject();
    }
}
