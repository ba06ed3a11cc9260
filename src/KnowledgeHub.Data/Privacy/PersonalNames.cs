using System.Text.Json.Nodes;

namespace KnowledgeHub.Data.Privacy;

/// <summary>Finds and replaces a person's name inside documents.</summary>
internal static class PersonalNames
{
    /// <summary>The objects of a document that name the person.</summary>
    /// <param name="place">Which fields tell it.</param>
    /// <param name="document">The document, or a part.</param>
    /// <param name="person">The person.</param>
    public static IEnumerable<JsonObject> In(
        this PersonalName place,
        JsonNode? document,
        Person person
    ) =>
        document switch
        {
            JsonObject part => (
                Names(place, part, person) ? [part] : Enumerable.Empty<JsonObject>()
            ).Concat(part.SelectMany(field => place.In(field.Value, person))),
            JsonArray parts => parts.SelectMany(part => place.In(part, person)),
            _ => [],
        };

    private static bool Names(PersonalName place, JsonObject part, Person person) =>
        part.ContainsKey(place.Field)
        && (
            place.Account is { } account
                ? Text(part, account) == person.Id
                : string.Equals(
                    Text(part, place.Field),
                    person.Name,
                    StringComparison.OrdinalIgnoreCase
                )
        );

    private static string? Text(JsonObject part, string field) =>
        part[field] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
