using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Assessments;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Privacy;

/// <summary>
/// Replaces a person's name in documents: in a next version, so that nobody who still holds the one before can save it, and in the
/// revisions, which would keep the name beside it.
/// </summary>
internal sealed class NameErasure(
    HubDbContext context,
    DatabaseEngine engine,
    (string ActorId, DateTime Utc) by
)
{
    private readonly Actor _by = new(by.ActorId, string.Empty, []);

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
        foreach (
            var next in named
                .Select(assessment => Replaced(assessment, person, pseudonym))
                .OfType<Assessment>()
        )
        {
            context.Record(
                EfAssessmentStore.Stage(context, next, AssessmentChange.NameErased, _by),
                by.Utc
            );
        }

        await context.SaveChangesAsync(cancellation);
    }

    // Null where the person took no step: a text may hold the id.
    private Assessment? Replaced(Assessment assessment, Person person, string pseudonym)
    {
        var approval = assessment.Approval;
        var isApprover = approval?.ByAccount == person.Id;
        return !isApprover && assessment.Journal.All(step => step.ByAccount != person.Id)
            ? null
            : assessment with
            {
                Version = assessment.Version + 1,
                UpdatedUtc = by.Utc,
                Journal =
                [
                    .. assessment.Journal.Select(step =>
                        step.ByAccount == person.Id ? step with { ByName = pseudonym } : step
                    ),
                ],
                Approval =
                    isApprover && approval is not null
                        ? approval with
                        {
                            Name = pseudonym,
                        }
                        : approval,
            };
    }

    private async Task ReplaceInSheetsAsync(
        IReadOnlyList<SignedVersion> signed,
        string pseudonym,
        CancellationToken cancellation
    )
    {
        foreach (var sheet in await OwnSignatures.StandingAsync(context, signed, cancellation))
        {
            var next = sheet with
            {
                Version = sheet.Version + 1,
                UpdatedUtc = by.Utc,
                Signatory = sheet.Signatory with { Name = pseudonym },
            };
            context.Record(
                EfConsentStore.Stage(context, next, ConsentChange.NameErased, _by),
                by.Utc
            );
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
