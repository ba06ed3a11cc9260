using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Accounts;

internal sealed class AccessTokenConfiguration : IEntityTypeConfiguration<AccessToken>
{
    private const int HashLength = 64; // SHA-256 in hexadecimal
    private const int MaxScopesLength = 400;

    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.ToTable("AccessTokens");
        builder.HasKey(token => token.Id);
        builder.Property(token => token.Id).ValueGeneratedNever();
        builder.Property(token => token.Name).HasMaxLength(AccessTokenRules.MaxNameLength);
        builder.Property(token => token.Hash).HasMaxLength(HashLength);
        builder
            .Property(token => token.Scopes)
            .HasConversion(
                scopes => Write(scopes),
                codes => Read(codes),
                new ValueComparer<ImmutableSortedSet<AccessScope>>(
                    (left, right) => ReferenceEquals(left, right),
                    scopes => scopes.Count,
                    scopes => scopes
                )
            )
            .HasMaxLength(MaxScopesLength);
        builder.HasIndex(token => token.Hash).IsUnique();
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(token => token.OwnerId)
            .OnDelete(DeleteBehavior.Cascade);
    }

    private static string Write(ImmutableSortedSet<AccessScope> scopes) =>
        string.Join(' ', scopes.Select(EnumCode<AccessScope>.Of));

    // A code that this version does not know gives no right.
    private static ImmutableSortedSet<AccessScope> Read(string codes) =>
        [
            .. codes
                .Split(' ')
                .Where(code => EnumCode<AccessScope>.TryParse(code, out _))
                .Select(code =>
                    EnumCode<AccessScope>.TryParse(code, out var scope) ? scope : default
                ),
        ];
}
