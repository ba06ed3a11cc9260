using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Json;

/// <summary>Writes an enum as its stable code.</summary>
internal sealed class EnumCodeJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    public override TEnum Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        EnumCode<TEnum>.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException($"Unknown {typeof(TEnum).Name}.");

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumCode<TEnum>.Of(value));
}
