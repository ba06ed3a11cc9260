using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

/// <summary>A content as one text, so that two can be compared to the last list and language.</summary>
internal static class WrittenContent
{
    private static readonly JsonSerializerOptions _options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TextInEveryLanguage(), new JsonStringEnumConverter() },
    };

    public static string Written(this PracticeContent content) =>
        JsonSerializer.Serialize(content, _options);

    private sealed class TextInEveryLanguage : JsonConverter<LocalizedText>
    {
        public override LocalizedText Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => throw new NotSupportedException("Contents are only written here.");

        public override void Write(
            Utf8JsonWriter writer,
            LocalizedText value,
            JsonSerializerOptions options
        ) =>
            JsonSerializer.Serialize(
                writer,
                value.Languages.Select(language => $"{language}: {value[language]}")
            );
    }
}
