using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Privacy;

/// <summary>
/// Replaces a person's name in documents, where it stands and in revisions too: a new version alone would keep the old one beside it.
/// </summary>
internal sealed class NameErasure(HubDbContext context, DatabaseEngine engine, DateTime now)
{
    public async Task RunAsync(Person person, string pseudonym, CancellationToken cancellation)
    {
        var signed = await OwnSignatures.ReadAsync(context, person, cancellation);
        await ReplaceInAssessmentsAsync(person, pseudonym, cancellation);
        await ReplaceInSheetsAsync(signed, pseudonym, cancellation);
        foreach (var places in PersonalDataMap.Names.GroupBy(place => place.Kind))
        {
            var bodies =
                places.Key is AggregateKind.ConsentSheet
                    ? signed.Select(version => (version.Revision, version.Body))
                    : await WithIdAsync(places.Key, person, cancellation);
            await ReplaceInRevisionsAsync(bodies, [.. places], person, pseudonym, cancellation);
        }
    }

    private async Task ReplaceInAssessmentsAsync(
        Person person,
        string pseudonym,
        CancellationToken cancellation
    )
    {
        var pattern = $"%{person.Id}%";
        var named = await context
            .Assessments.FromSql(
                $"""SELECT * FROM "Assessments" WHERE CAST("Journal" AS text) LIKE {pattern} OR CAST("Approval" AS text) LIKE {pattern}"""
            )
            .AsNoTracking()
            .ToListAsync(cancellation);
        foreach (var assessment in named)
        {
            var entry = context.Attach(Replaced(assessment, person, pseudonym));
            entry.Property(row => row.Journal).IsModified = true;
            entry.Property(row => row.Approval).IsModified = true;
            // Each node reads it anew.
            context.ChangeFeed.Add(
                new()
                {
                    Kind = AggregateKind.Assessment,
                    AggregateId = assessment.Id.Value,
                    Version = assessment.Version,
                    AtUtc = now,
                }
            );
        }

        await context.SaveChangesAsync(cancellation);
    }

    private static Assessment Replaced(Assessment assessment, Person person, string pseudonym) =>
        assessment with
        {
            Journal =
            [
                .. assessment.Journal.Select(step =>
                    step.ByAccount == person.Id ? step with { ByName = pseudonym } : step
                ),
            ],
            Approval =
                assessment.Approval is { } approval && approval.ByAccount == person.Id
                    ? approval with
                    {
                        Name = pseudonym,
                    }
                    : assessment.Approval,
        };

    private async Task ReplaceInSheetsAsync(
        IReadOnlyList<SignedVersion> signed,
        string pseudonym,
        CancellationToken cancellation
    )
    {
        foreach (var sheet in await OwnSignatures.StandingAsync(context, signed, cancellation))
        {
            var entry = context.Attach(
                sheet with
                {
                    Signatory = sheet.Signatory with { Name = pseudonym },
                }
            );
            entry.Property(row => row.Signatory).IsModified = true;
        }

        await context.SaveChangesAsync(cancellation);
    }

    private async Task<IEnumerable<(long Id, string Body)>> WithIdAsync(
        AggregateKind of,
        Person person,
        CancellationToken cancellation
    )
    {
        var kind = EnumCode<AggregateKind>.Of(of);
        var pattern = $"%{person.Id}%";
        var rows = await context
            .Revisions.FromSql(
                $"""SELECT * FROM "Revisions" WHERE "Kind" = {kind} AND CAST("Body" AS text) LIKE {pattern}"""
            )
            .AsNoTracking()
            .Select(revision => new { revision.Id, revision.Body })
            .ToListAsync(cancellation);
        return rows.Select(row => (row.Id, row.Body));
    }

    private async Task ReplaceInRevisionsAsync(
        IEnumerable<(long Id, string Body)> revisions,
        IReadOnlyList<PersonalName> places,
        Person person,
        string pseudonym,
        CancellationToken cancellation
    )
    {
        foreach (var (id, written) in revisions)
        {
            if (Replaced(written, places, person, pseudonym) is { } body)
            {
                await context.Database.ExecuteSqlAsync(
                    FormattableStringFactory.Create(
                        $"UPDATE \"Revisions\" SET \"Body\" = CAST({{0}} AS {engine.JsonColumnType}) WHERE \"Id\" = {{1}}",
                        body,
                        id
                    ),
                    cancellation
                );
            }
        }
    }

    private static string? Replaced(
        string body,
        IEnumerable<PersonalName> places,
        Person person,
        string pseudonym
    )
    {
        var document = JsonNode.Parse(body);
        var count = 0;
        foreach (var place in places)
        {
            foreach (var part in place.In(document, person).ToList())
            {
                part[place.Field] = pseudonym;
                count++;
            }
        }

        return count > 0 ? document?.ToJsonString(HubJson.Options) : null;
    }
}
