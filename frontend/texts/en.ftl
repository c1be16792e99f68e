hall = Moothall
reply-to = Reply to { $name }
