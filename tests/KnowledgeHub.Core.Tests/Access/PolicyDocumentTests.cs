using System.Text.Json;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Testing.Files;

namespace KnowledgeHub.Core.Tests.Access;

/// <summary>
/// docs/policy.json says for programs what the policy table says (A1). With KNOWLEDGEHUB_WRITE_DOCS=1 it is written anew.
/// </summary>
public sealed class PolicyDocumentTests
{
    private static readonly string _path = RepositoryFolder.PathOf("docs", "policy.json");

    [Fact]
    public async Task Document_InTheRepository_SaysWhatTheTableSays()
    {
        var expected = Document();
        if (Environment.GetEnvironmentVariable("KNOWLEDGEHUB_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(_path, expected);
        }

        Assert.Equal(expected, await File.ReadAllTextAsync(_path));
    }

    [Fact]
    public async Task Document_ReadByAProgram_DecidesEveryCombinationAsTheTableDoes()
    {
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(_path));
        var allowed = document
            .RootElement.GetProperty("rows")
            .EnumerateArray()
            .SelectMany(row =>
                row.GetProperty("allowed")
                    .EnumerateArray()
                    .Select(actor => (Text(row, "action"), Text(row, "state"), actor.GetString()))
            )
            .ToHashSet();

        Assert.All(
            from actor in Actors.All
            from action in Enum.GetValues<PortalAction>()
            from state in Enum.GetValues<ResourceState>()
            select (actor, action, state),
            cell =>
                Assert.Equal(
                    PolicyTable.Allows(cell.actor, cell.action, cell.state),
                    allowed.Contains(
                        (
                            EnumCode<PortalAction>.Of(cell.action),
                            EnumCode<ResourceState>.Of(cell.state),
                            Name(cell.actor)
                        )
                    )
                )
        );
    }

    // One line for each row, so that a change of the policy is a change of one line.
    private static string Document() =>
        $$"""
            {
              "about": "Who may do what to what. An action and state that do not stand here are refused to everybody. Written by PolicyDocumentTests.",
              "actors": {{List(Actors.All.Select(Name))}},
              "actions": {{List(EnumCode<PortalAction>.All)}},
              "states": {{List(EnumCode<ResourceState>.All)}},
              "rows": [
            {{string.Join(
                ",\n",
                PolicyTable.Rows.OrderBy(row => row.Action).ThenBy(row => row.State).Select(Row)
            )}}
              ]
            }

            """;

    private static string Row(PolicyRow row) =>
        $$"""    { "action": "{{EnumCode<PortalAction>.Of(row.Action)}}", "state": "{{EnumCode<ResourceState>.Of(
            row.State
        )}}", "allowed": {{List(
            Actors.All.Where(actor => PolicyTable.Allows(actor, row.Action, row.State)).Select(Name)
        )}} }""";

    private static string List(IEnumerable<string> words) =>
        $"[{string.Join(", ", words.Select(word => $"\"{word}\""))}]";

    private static string Name(Actor actor) => actor.IsAnonymous ? "visitor" : actor.Id;

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
}
