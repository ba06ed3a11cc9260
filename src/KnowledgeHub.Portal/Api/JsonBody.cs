using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Core;

namespace KnowledgeHub.Portal.Api;

/// <summary>
/// Reads the JSON of a request strictly: a number in quotation marks or a misspelled field is refused by name, where a lenient
/// reader would store something other than what was meant. What cannot be read is an answer, not an exception.
/// </summary>
/// <typeparam name="T">What the JSON is read as.</typeparam>
/// <param name="Value">What was read; null when it was refused.</param>
/// <param name="Violations">Why it was refused.</param>
/// <param name="IsTooLarge">Whether it was refused unread because of its size.</param>
internal sealed record JsonBody<T>(
    T? Value,
    IReadOnlyList<RuleViolation> Violations,
    bool IsTooLarge = false
)
    where T : class
{
    /// <summary>The greatest size of a body. Two texts of 5,000 escaped characters fit in a quarter of it.</summary>
    public const int MaxBytes = 256 * 1024;

    private const int ChunkBytes = 16 * 1024;

    private static readonly JsonSerializerOptions _strict = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads the body of a request.</summary>
    public static async Task<JsonBody<T>> ReadAsync(
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        if (await BytesAsync(request, cancellation) is not { } bytes)
        {
            return new(null, [], IsTooLarge: true);
        }

        try
        {
            return JsonSerializer.Deserialize<T>(bytes, _strict) is { } value
                ? new(value, [])
                : Refused(null);
        }
        catch (JsonException exception)
        {
            return Refused(exception.Path);
        }
    }

    // Counted here and not left to the server, so that every server answers alike and with a problem.
    private static async Task<byte[]?> BytesAsync(
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        while (await request.Body.ReadAsync(chunk, cancellation) is var count and > 0)
        {
            if (body.Length + count > MaxBytes)
            {
                return null;
            }

            body.Write(chunk, 0, count);
        }

        return body.ToArray();
    }

    private static JsonBody<T> Refused(string? path)
    {
        var name = path?.TrimStart('$', '.') ?? string.Empty;
        var field = _strict
            .GetTypeInfo(typeof(T))
            .Properties.FirstOrDefault(property =>
                property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            );
        return new(
            null,
            [
                field switch
                {
                    null when name.Length == 0 => new(ApiProblems.BodyIsUnreadable, "body"),
                    null => new(ApiProblems.FieldIsUnknown, name),
                    { PropertyType: var type } when type == typeof(string) => new(
                        ApiProblems.TextIsUnreadable,
                        field.Name
                    ),
                    _ => new(ApiProblems.NumberIsUnreadable, field.Name),
                },
            ]
        );
    }
}
