using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Use;

internal sealed class UsefulVoteConfiguration : IEntityTypeConfiguration<UsefulVote>
{
    public void Configure(EntityTypeBuilder<UsefulVote> builder)
    {
        builder.ToTable("UsefulVotes");
        builder.HasKey(vote => new { vote.Practice, vote.AccountId });
        builder.Property(vote => vote.Practice).HasMaxLength(16).HasColumnName("PracticeId");
        builder
            .HasOne<Practice>()
            .WithMany()
            .HasForeignKey(vote => vote.Practice)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(vote => vote.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
