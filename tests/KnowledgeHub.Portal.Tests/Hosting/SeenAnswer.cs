using System.Net;
using System.Text.RegularExpressions;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>What somebody can tell from an answer, without what differs from one call to the next whatever is asked.</summary>
/// <param name="Status">The status.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Body">Its text.</param>
internal sealed partial record SeenAnswer(HttpStatusCode Status, string Target, string Body)
{
    /// <summary>Reads an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="asked">What was asked for and is repeated in the answer.</param>
    public static async Task<SeenAnswer> ReadAsync(HttpResponseMessage answer, string asked = "")
    {
        var target = answer.Headers.Location?.OriginalString ?? string.Empty;
        var body = Changing().Replace(await answer.Content.ReadAsStringAsync(), string.Empty);
        return asked.Length == 0
            ? new(answer.StatusCode, target, body)
            : new(
                answer.StatusCode,
                target.Replace(asked, string.Empty, StringComparison.Ordinal),
                body.Replace(asked, string.Empty, StringComparison.Ordinal)
            );
    }

    /// <summary>Ids of a call, tokens against forgery, sealed state of a page, the moment in a feed.</summary>
    [GeneratedRegex("\"traceId\":\"[^\"]*\"|value=\"CfDJ8[^\"]*\"|<!--Blazor[^>]*-->")]
    private static partial Regex Changing();
}
