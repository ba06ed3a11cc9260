using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Data.Json;

/// <summary>How documents are written. Codes instead of numbers, every script unescaped, nulls left out.</summary>
internal static class HubJson
{
    /// <summary>The options of every stored document.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Writes a document with its schema version.</summary>
    /// <param name="body">The document.</param>
    public static string Write<T>(T body) =>
        JsonSerializer.Serialize(new StoredDocument<T>(1, body), Options);

    /// <summary>Reads a document.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <exception cref="JsonException">The text is not such a document.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<StoredDocument<T>>(json, Options)
            is { Schema: 1, Body: { } body }
            ? body
            : throw new JsonException($"Not a {typeof(T).Name} of schema 1.");

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OmitUsual } },
        };
        options.Converters.Add(new LanguageJsonConverter());
        options.Converters.Add(new LocalizedTextJsonConverter());
        options.Converters.Add(new PracticeIdJsonConverter());
        options.Converters.Add(new AssessmentIdJsonConverter());
        options.Converters.Add(new IndicatorIdJsonConverter());
        options.Converters.Add(new CountryCodeJsonConverter());
        options.Converters.Add(new PracticeStatusJsonConverter());
        options.Converters.Add(new EnumCodeJsonConverter<ReviewItem>());
        options.Converters.Add(new EnumCodeJsonConverter<PracticeType>());
        options.Converters.Add(new EnumCodeJsonConverter<EntryForm>());
        options.Converters.Add(new EnumCodeJsonConverter<EvidenceLevel>());
        options.Converters.Add(new EnumCodeJsonConverter<MaturityStage>());
        options.Converters.Add(new EnumCodeJsonConverter<AttributionRule>());
        options.Converters.Add(new EnumCodeJsonConverter<TranslationState>());
        options.Converters.Add(new EnumCodeJsonConverter<TermKind>());
        options.Converters.Add(new EnumCodeJsonConverter<AssessmentStatus>());
        options.Converters.Add(new EnumCodeJsonConverter<AnswerState>());
        options.Converters.Add(new EnumCodeJsonConverter<DeclaredConfidence>());
        options.Converters.Add(new EnumCodeJsonConverter<EvidenceGrade>());
        options.Converters.Add(new EnumCodeJsonConverter<Role>());
        options.Converters.Add(new EnumCodeJsonConverter<LabelKind>());
        options.Converters.Add(new EnumCodeJsonConverter<QueryResolution>());
        options.Converters.Add(new EnumCodeJsonConverter<Placement>());
        options.Converters.Add(new EnumCodeJsonConverter<AttachmentFormat>());
        options.Converters.Add(new EnumCodeJsonConverter<AttachmentSensitivity>());
        options.Converters.Add(new EnumCodeJsonConverter<CompilationKind>());
        options.Converters.Add(new EnumCodeJsonConverter<CompilationStatus>());
        options.Converters.Add(new EnumCodeJsonConverter<BlockCategory>());
        options.Converters.Add(new EnumCodeJsonConverter<ReuseState>());
        options.Converters.Add(new EnumCodeJsonConverter<BulkField>());
        options.Converters.Add(new EnumCodeJsonConverter<BulkMode>());
        options.Converters.Add(new EnumCodeJsonConverter<DiscussionSide>());
        options.Converters.Add(new EvidenceIdJsonConverter());
        options.Converters.Add(new EnumCodeJsonConverter<EvidenceType>());
        options.Converters.Add(new EnumCodeJsonConverter<EvidenceClassification>());
        options.Converters.Add(new EnumCodeJsonConverter<EvidenceHolding>());
        options.Converters.Add(new EnumCodeJsonConverter<EvidenceRelation>());
        options.Converters.Add(new EnumCodeJsonConverter<SharedContent>());
        options.Converters.Add(new EnumCodeJsonConverter<ConsentAudience>());
        options.MakeReadOnly();
        return options;
    }

    // Fields that came later are left out while they say what they always said: entries keep the fingerprint of their import,
    // and the history of an answer stays as small as the answer.
    private static void OmitUsual(JsonTypeInfo type)
    {
        foreach (
            var field in type.Properties.Where(field =>
                type.Type == typeof(AnswerContent) && field.PropertyType == typeof(string)
            )
        )
        {
            field.ShouldSerialize = (_, text) => text is not string { Length: 0 };
        }

        foreach (var field in type.Properties.Where(_ => type.Type == typeof(PracticeContent)))
        {
            field.ShouldSerialize = field.Name switch
            {
                "form" => (_, form) => form is not EntryForm.Full,
                "outdatedSince" => (_, since) => since is not ICollection { Count: 0 },
                _ => field.ShouldSerialize,
            };
        }
    }
}
