using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Testing.Circuits;

namespace KnowledgeHub.Benchmarks;

/// <summary>Consent that is taken back on one node closes page, interface and export on the other within five seconds.</summary>
internal static partial class NodeConsent
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private static readonly string[] _surfaces = ["", "/result", "/workbook.xlsx"];

    public static async Task<bool> RunAsync(
        NodePair pair,
        int turns,
        CancellationToken cancellation
    )
    {
        using var country = await NodePair.VisitorAsync(pair.First, Role.Coordinator, cancellation);
        using var advisor = await NodePair.VisitorAsync(pair.Second, Role.Advisor, cancellation);
        var (longest, closed) = (TimeSpan.Zero, 0);
        for (var turn = 0; turn < turns; turn++)
        {
            await SignAsync(country, pair, cancellation);
            var open = await OpenAsync(pair, advisor, cancellation);
            await RevokeAsync(country, pair, cancellation);
            var begun = Stopwatch.GetTimestamp();
            while (
                (await OpenAsync(pair, advisor, cancellation)).Count > 0
                && Stopwatch.GetElapsedTime(begun) < _patience
            )
            {
                await Task.Delay(10, cancellation);
            }

            var took = Stopwatch.GetElapsedTime(begun);
            longest = took > longest ? took : longest;
            closed += open.Count;
        }

        return Nodes.Say(
            longest <= _limit && closed >= turns * 2,
            $"consent withdrawn on one node: {turns} times, {closed} open surfaces closed on the other, longest {longest.TotalMilliseconds:F0} ms"
        );
    }

    // Page, result, workbook and the interface: what of them answers the advisor.
    private static async Task<IReadOnlyList<string>> OpenAsync(
        NodePair pair,
        CircuitVisitor advisor,
        CancellationToken cancellation
    )
    {
        var open = new List<string>();
        foreach (var surface in _surfaces)
        {
            using var page = await advisor.Client.GetAsync(
                $"/assessments/{pair.Assessment}{surface}",
                cancellation
            );
            if (page.StatusCode is HttpStatusCode.OK)
            {
                open.Add(surface);
            }
        }

        using var answer = await pair.AskAsync(
            pair.Second,
            $"/api/v1/assessments/{pair.Assessment}",
            pair.Advisor,
            cancellation
        );
        if (answer.StatusCode is HttpStatusCode.OK)
        {
            open.Add("api");
        }

        return open;
    }

    private static async Task SignAsync(
        CircuitVisitor country,
        NodePair pair,
        CancellationToken cancellation
    ) =>
        await PostAsync(
            country,
            pair,
            "sign",
            "Form.Version",
            cancellation,
            ("Form.Grants", "scores@advisor"),
            ("Form.Grants", "answers@advisor"),
            ("Form.Grants", "evidence@advisor"),
            ("Form.Name", "A. Signatory"),
            ("Form.Post", "Director"),
            ("Form.SignedOn", "2025-06-01")
        );

    private static async Task RevokeAsync(
        CircuitVisitor country,
        NodePair pair,
        CancellationToken cancellation
    ) =>
        await PostAsync(
            country,
            pair,
            "revoke",
            "Revocation.Version",
            cancellation,
            ("Revocation.Reason", "A rehearsal."),
            ("Revocation.IsConfirmed", "true")
        );

    private static async Task PostAsync(
        CircuitVisitor country,
        NodePair pair,
        string form,
        string version,
        CancellationToken cancellation,
        params (string Name, string Value)[] fields
    )
    {
        var path = $"/assessments/{pair.Assessment}/consent";
        var page = await country.Client.GetStringAsync(path, cancellation);
        var known = Regex
            .Match(page, $"name=\"{Regex.Escape(version)}\" value=\"([0-9]*)\"")
            .Groups[1]
            .Value;
        using var answer = await country.SubmitAsync(
            path,
            form,
            cancellation,
            [(version, known), .. fields]
        );
        if (answer.StatusCode is not HttpStatusCode.Redirect)
        {
            var problem = await answer.Content.ReadAsStringAsync(cancellation);
            throw new InvalidOperationException(
                $"The form \"{form}\" was refused: {Errors().Match(problem).Value}"
            );
        }
    }

    [GeneratedRegex("<div class=\"errors.*?</div>", RegexOptions.Singleline)]
    private static partial Regex Errors();
}
