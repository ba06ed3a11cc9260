using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Privacy;

/// <summary>
/// One erasure inside one write. Names are replaced where they stand, in revisions too: a new version would keep the old one beside it.
/// The audit trail holds ids alone, so its seals stay true.
/// </summary>
internal sealed class AccountErasure(HubDbContext context, DatabaseEngine engine)
{
    public async Task RunAsync(
        (HubUser User, Erasure Erasure) account,
        string by,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var (user, erasure) = account;
        var person = new Person(user.Id, user.Email, user.DisplayName);
        var countries = await context
            .CountryGrants.Where(grant => grant.UserId == user.Id)
            .Select(grant => grant.Country)
            .ToListAsync(cancellation);
        await context.EndSessionsAsync(
            user.Id,
            new SessionEnd(WithTokens: true),
            now,
            cancellation,
            by
        );
        context.Note(user.Id, "erased", by, now);
        await context.SaveChangesAsync(cancellation);
        await engine.EnterFeedOrderAsync(context, cancellation);
        await DeleteRowsAsync(person, cancellation);
        await ReplaceInAssessmentsAsync(person, erasure, now, cancellation);
        await ReplaceInSheetsAsync(person, erasure, countries, cancellation);
        await ReplaceInRevisionsAsync(person, erasure, countries, cancellation);
        await context
            .Set<StoredLook>()
            .Where(look => look.AccountId == user.Id)
            .ExecuteUpdateAsync(
                look => look.SetProperty(row => row.Name, erasure.Pseudonym),
                cancellation
            );
        Empty(user, erasure);
        await context.SaveChangesAsync(cancellation);
    }

    private static void Empty(HubUser user, Erasure erasure)
    {
        user.DisplayName = erasure.Pseudonym;
        user.UserName = $"erased-{user.Id}";
        user.NormalizedUserName = user.UserName.ToUpperInvariant();
        (user.Email, user.NormalizedEmail, user.EmailConfirmed) = (null, null, false);
        (user.PhoneNumber, user.PhoneNumberConfirmed) = (null, false);
        user.PasswordHash = null;
        user.SecurityStamp = Guid.NewGuid().ToString();
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        user.DisabledUtc ??= erasure.Utc;
        user.ErasureAskedUtc = null;
        (user.ErasedUtc, user.ErasedNumber) = (erasure.Utc, erasure.Number);
    }

    private async Task DeleteRowsAsync(Person person, CancellationToken cancellation)
    {
        foreach (
            var table in PersonalDataMap.Tables.Where(table =>
                table.Erasure is PersonalErasure.Delete
            )
        )
        {
            var (condition, values) = person.Rows(table);
            await ExecuteAsync(
                $"DELETE FROM \"{table.Name}\" WHERE {condition}",
                values,
                cancellation
            );
        }
    }

    private async Task ReplaceInAssessmentsAsync(
        Person person,
        Erasure erasure,
        DateTime now,
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
            var entry = context.Attach(Replaced(assessment, person, erasure));
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

    private static Assessment Replaced(Assessment assessment, Person person, Erasure erasure) =>
        assessment with
        {
            Journal =
            [
                .. assessment.Journal.Select(step =>
                    step.ByAccount == person.Id ? step with { ByName = erasure.Pseudonym } : step
                ),
            ],
            Approval =
                assessment.Approval is { } approval && approval.ByAccount == person.Id
                    ? approval with
                    {
                        Name = erasure.Pseudonym,
                    }
                    : assessment.Approval,
        };

    // A signature has a name and no account: it is the person's in countries that the person works for.
    private async Task ReplaceInSheetsAsync(
        Person person,
        Erasure erasure,
        List<CountryCode> countries,
        CancellationToken cancellation
    )
    {
        var sheets = await context
            .Set<ConsentSheet>()
            .AsNoTracking()
            .Where(sheet => countries.Contains(sheet.Country))
            .ToListAsync(cancellation);
        foreach (
            var sheet in sheets.Where(sheet =>
                string.Equals(sheet.Signatory.Name, person.Name, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            var entry = context.Attach(
                sheet with
                {
                    Signatory = sheet.Signatory with { Name = erasure.Pseudonym },
                }
            );
            entry.Property(row => row.Signatory).IsModified = true;
        }

        await context.SaveChangesAsync(cancellation);
    }

    private async Task ReplaceInRevisionsAsync(
        Person person,
        Erasure erasure,
        List<CountryCode> countries,
        CancellationToken cancellation
    )
    {
        foreach (var places in PersonalDataMap.Names.GroupBy(place => place.Kind))
        {
            var kind = EnumCode<AggregateKind>.Of(places.Key);
            var pattern = $"%{person.Id}%";
            var written = places.All(place => place.Account is not null)
                ? context.Revisions.FromSql(
                    $"""SELECT * FROM "Revisions" WHERE "Kind" = {kind} AND CAST("Body" AS text) LIKE {pattern}"""
                )
                : context.Revisions.Where(revision =>
                    revision.Kind == places.Key
                    && revision.Country.HasValue
                    && countries.Contains(revision.Country.Value)
                );
            var rows = await written
                .AsNoTracking()
                .Select(revision => new { revision.Id, revision.Body })
                .ToListAsync(cancellation);
            foreach (var row in rows)
            {
                if (Replaced(row.Body, places, person, erasure) is { } body)
                {
                    await ExecuteAsync(
                        $"UPDATE \"Revisions\" SET \"Body\" = CAST({{0}} AS {engine.JsonColumnType}) WHERE \"Id\" = {{1}}",
                        [body, row.Id],
                        cancellation
                    );
                }
            }
        }
    }

    private static string? Replaced(
        string body,
        IEnumerable<PersonalName> places,
        Person person,
        Erasure erasure
    )
    {
        var document = JsonNode.Parse(body);
        var count = 0;
        foreach (var place in places)
        {
            foreach (var part in place.In(document, person).ToList())
            {
                part[place.Field] = erasure.Pseudonym;
                count++;
            }
        }

        return count > 0 ? document?.ToJsonString(HubJson.Options) : null;
    }

    private Task<int> ExecuteAsync(string sql, object[] values, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync(
            FormattableStringFactory.Create(sql, values),
            cancellation
        );
}
