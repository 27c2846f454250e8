import * as migration_20261123_070000_initial from './20261123_070000_initial';
import * as migration_20261123_080000_audit_guard from './20261123_080000_audit_guard';
import * as migration_20261123_115646_access_and_accounts from './20261123_115646_access_and_accounts';
import * as migration_20261124_090000_announce_changes from './20261124_090000_announce_changes';
import * as migration_20261125_183504_networks_by_title from './20261125_183504_networks_by_title';
import * as migration_20261127_020000_one_queue from './20261127_020000_one_queue';
import * as migration_20261127_021313_events_occurrences from './20261127_021313_events_occurrences';
import * as migration_20261127_071832_drop_account_mails from './20261127_071832_drop_account_mails';
import * as migration_20261127_074420_versions_go_with_their_record from './20261127_074420_versions_go_with_their_record';
import * as migration_20261127_212231_webhooks from './20261127_212231_webhooks';
import * as migration_20261127_213500_tell_webhooks from './20261127_213500_tell_webhooks';
import * as migration_20261127_214000_public_changes from './20261127_214000_public_changes';
import * as migration_20261127_214848_scaled_pictures from './20261127_214848_scaled_pictures';
import * as migration_20261127_221327_preview_tokens from './20261127_221327_preview_tokens';
import * as migration_20261128_003337_redirects from './20261128_003337_redirects';
import * as migration_20261128_003400_follow_public_addresses from './20261128_003400_follow_public_addresses';
import * as migration_20261128_004856_glossary_words from './20261128_004856_glossary_words';
import * as migration_20261128_005325_opening_hours from './20261128_005325_opening_hours';
import * as migration_20261128_010000_feedback_entries from './20261128_010000_feedback_entries';
import * as migration_20261128_010000_search from './20261128_010000_search';
import * as migration_20261128_010741_languages from './20261128_010741_languages';
import * as migration_20261128_014745_arranged_homepage from './20261128_014745_arranged_homepage';

export const migrations = [
  {
    up: migration_20261123_070000_initial.up,
    down: migration_20261123_070000_initial.down,
    name: '20261123_070000_initial',
  },
  {
    up: migration_20261123_080000_audit_guard.up,
    down: migration_20261123_080000_audit_guard.down,
    name: '20261123_080000_audit_guard',
  },
  {
    up: migration_20261123_115646_access_and_accounts.up,
    down: migration_20261123_115646_access_and_accounts.down,
    name: '20261123_115646_access_and_accounts',
  },
  {
    up: migration_20261124_090000_announce_changes.up,
    down: migration_20261124_090000_announce_changes.down,
    name: '20261124_090000_announce_changes',
  },
  {
    up: migration_20261125_183504_networks_by_title.up,
    down: migration_20261125_183504_networks_by_title.down,
    name: '20261125_183504_networks_by_title',
  },
  {
    up: migration_20261127_020000_one_queue.up,
    down: migration_20261127_020000_one_queue.down,
    name: '20261127_020000_one_queue',
  },
  {
    up: migration_20261127_021313_events_occurrences.up,
    down: migration_20261127_021313_events_occurrences.down,
    name: '20261127_021313_events_occurrences',
  },
  {
    up: migration_20261127_071832_drop_account_mails.up,
    down: migration_20261127_071832_drop_account_mails.down,
    name: '20261127_071832_drop_account_mails',
  },
  {
    up: migration_20261127_074420_versions_go_with_their_record.up,
    down: migration_20261127_074420_versions_go_with_their_record.down,
    name: '20261127_074420_versions_go_with_their_record',
  },
  {
    up: migration_20261127_212231_webhooks.up,
    down: migration_20261127_212231_webhooks.down,
    name: '20261127_212231_webhooks',
  },
  {
    up: migration_20261127_213500_tell_webhooks.up,
    down: migration_20261127_213500_tell_webhooks.down,
    name: '20261127_213500_tell_webhooks',
  },
  {
    up: migration_20261127_214000_public_changes.up,
    down: migration_20261127_214000_public_changes.down,
    name: '20261127_214000_public_changes',
  },
  {
    up: migration_20261127_214848_scaled_pictures.up,
    down: migration_20261127_214848_scaled_pictures.down,
    name: '20261127_214848_scaled_pictures',
  },
  {
    up: migration_20261127_221327_preview_tokens.up,
    down: migration_20261127_221327_preview_tokens.down,
    name: '20261127_221327_preview_tokens',
  },
  {
    up: migration_20261128_003337_redirects.up,
    down: migration_20261128_003337_redirects.down,
    name: '20261128_003337_redirects',
  },
  {
    up: migration_20261128_003400_follow_public_addresses.up,
    down: migration_20261128_003400_follow_public_addresses.down,
    name: '20261128_003400_follow_public_addresses',
  },
  {
    up: migration_20261128_004856_glossary_words.up,
    down: migration_20261128_004856_glossary_words.down,
    name: '20261128_004856_glossary_words',
  },
  {
    up: migration_20261128_005325_opening_hours.up,
    down: migration_20261128_005325_opening_hours.down,
    name: '20261128_005325_opening_hours',
  },
  {
    up: migration_20261128_010000_feedback_entries.up,
    down: migration_20261128_010000_feedback_entries.down,
    name: '20261128_010000_feedback_entries',
  },
  {
    up: migration_20261128_010000_search.up,
    down: migration_20261128_010000_search.down,
    name: '20261128_010000_search',
  },
  {
    up: migration_20261128_010741_languages.up,
    down: migration_20261128_010741_languages.down,
    name: '20261128_010741_languages',
  },
  {
    up: migration_20261128_014745_arranged_homepage.up,
    down: migration_20261128_014745_arranged_homepage.down,
    name: '20261128_014745_arranged_homepage'
  },
];
